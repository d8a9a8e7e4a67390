/** Runs before the first paint and applies a stored choice of colours; without one the system's choice stands. */
export const THEME_SCRIPT = "try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";
